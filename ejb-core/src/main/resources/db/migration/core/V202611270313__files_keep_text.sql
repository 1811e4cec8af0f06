-- What was read in a content, so that it can be found; read once, however many files have the content.
create table files_text (
  hash varchar(64) not null,
  text varchar(200000) not null,
  cut boolean not null,
  read_at timestamp with time zone not null,
  constraint pk_files_text primary key (hash)
);
