"""From the built specs to `generated/`: openapi-python-client with our templates."""
