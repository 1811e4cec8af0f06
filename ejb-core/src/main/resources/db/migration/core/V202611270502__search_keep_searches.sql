-- People keep searches under names of their own, and see how much has come since they last looked.
create sequence search_kept_seq increment by 50;
create table search_kept (
  id bigint not null,
  account_id bigint not null,
  internal boolean not null,
  name varchar(60) not null,
  text varchar(100) not null,
  kind varchar(20),
  section varchar(120),
  published_year integer,
  sort_order varchar(20) not null,
  language varchar(2) not null,
  seen_at timestamp with time zone not null,
  constraint pk_search_kept primary key (id),
  constraint uk_search_kept_name unique (account_id, internal, name)
);
alter table search_document add column known_since timestamp with time zone;
update search_document set known_since = changed_at;
alter table search_document alter column known_since set not null;
