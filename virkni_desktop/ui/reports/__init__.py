"""The Reports page: the quarter's figures and its workbook."""
