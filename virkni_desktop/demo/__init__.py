"""The invented caseloads."""
