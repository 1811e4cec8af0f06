-- How often an article was read and its attachments fetched on a day. Nothing is kept about who did.
create table content_reading (
  number bigint not null,
  read_on date not null,
  views bigint not null,
  downloads bigint not null,
  constraint pk_content_reading primary key (number, read_on),
  constraint fk_content_reading_article foreign key (number) references content_article (number)
);
create index ix_content_reading_day on content_reading (read_on);
