"""A server that wants a credential, and was given none."""

import os
import sys

import speaking

if "SHOP_API_KEY" not in os.environ:
    sys.exit("Error: the environment variable SHOP_API_KEY is required")
speaking.serve()
