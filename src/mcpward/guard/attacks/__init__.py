"""What attacks are put together from: words, deeds, orders, and what makes them a mention and no use."""
