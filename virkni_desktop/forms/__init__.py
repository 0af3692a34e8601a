"""Templates as data: what a mapping or a plan asks, in every language, and what the jurisdiction's codes mean."""
