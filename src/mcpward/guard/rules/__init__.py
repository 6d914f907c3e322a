"""What an operator says about the guard: actions, patterns and words of their own, rules written for gitleaks."""
