-- Pages of the internet portal are made of blocks that its editor arranges; special topics have a column of their own.
create sequence content_block_seq start with 1001 increment by 50;
create table content_block (
  id bigint not null,
  column_id bigint,
  place integer not null,
  kind varchar(20) not null,
  title_zh varchar(60),
  title_en varchar(120),
  shown_columns varchar(200),
  shown_rows integer not null,
  text_zh varchar(4000),
  text_en varchar(4000),
  version integer not null,
  constraint pk_content_block primary key (id),
  constraint fk_content_block_column foreign key (column_id) references content_column (id)
);
create index ix_content_block_page on content_block (column_id, place);
insert into content_column
  (id, site, parent_id, path, kind, name_zh, name_en, description_zh, description_en, update_cycle, reviewed, place,
   closed, version)
values
  (29, 'INTERNET', null, 'topics', 'TOPIC', '专题专栏', 'Special Topics', '一件事的各方面集中在一处', 'Everything about one matter in one place', 'NONE', true, 17, false, 0);
insert into content_block (id, column_id, place, kind, shown_columns, shown_rows, version) values
  (1, null, 1, 'NEWS', '17', 9, 0),
  (2, null, 2, 'NOTICES', '18,19,4,16,26', 7, 0),
  (3, null, 3, 'OCCASIONS', null, 8, 0),
  (4, null, 4, 'PROMISE', null, 1, 0),
  (5, null, 5, 'QUERY', null, 1, 0),
  (6, null, 6, 'TOPICS', '29', 4, 0),
  (7, null, 7, 'PICTURES', '13', 4, 0);
