-- Which version of its article a file became: what somebody edited since is not written over.
alter table content_import_file add column serial integer;
create index ix_content_import_file_number on content_import_file (number, serial);
