-- What is known of a stored file; the bytes lie under ZT_HOME by their hash.
create sequence files_file_seq increment by 50;
create table files_file (
  id bigint not null,
  hash varchar(64) not null,
  name varchar(255) not null,
  media_type varchar(120) not null,
  size_bytes bigint not null,
  stored_by bigint,
  stored_at timestamp with time zone not null,
  constraint pk_files_file primary key (id)
);
create index ix_files_file_hash on files_file (hash);
