"""What is known of tools and of what clients demand of them."""
