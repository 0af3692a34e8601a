"""Writing down what happened, from any page."""
