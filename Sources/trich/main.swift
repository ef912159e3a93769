print("trich")
