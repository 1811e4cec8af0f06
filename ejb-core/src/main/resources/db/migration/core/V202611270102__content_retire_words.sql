-- A word of the dictionary is retired rather than forgotten: somebody may want it again.
alter table content_dictionary add column retired boolean default false not null;
