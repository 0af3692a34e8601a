"""The start page: begin empty, take in the agency's list, look around with invented data, or go on where one was."""
