// The workbench's own views; a report has none of them.
