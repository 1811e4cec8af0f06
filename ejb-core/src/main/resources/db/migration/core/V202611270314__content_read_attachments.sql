-- When the text of an attachment was read, so that it can be found; null if nobody has yet.
alter table content_medium add column read_at timestamp with time zone;
