-- Every row waits to be told again: key words are found by their sound now, units and columns by their short names.
update search_document set words = null;
