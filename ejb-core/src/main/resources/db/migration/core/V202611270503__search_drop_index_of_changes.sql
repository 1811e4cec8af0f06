-- The index is compared document by document after a start: nothing asks for the last changes any more.
drop index ix_search_document_changed;
