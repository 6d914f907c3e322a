"""What the files of clients say: where they lie, how they are read, and the servers in them."""
