-- What somebody typed into an article and has not saved yet, so that no closed window loses it.
create table content_unsaved (
  article_id bigint not null,
  account_id bigint not null,
  seen integer not null,
  fields varchar(1300000) not null,
  kept_at timestamp with time zone not null,
  constraint pk_content_unsaved primary key (article_id, account_id),
  constraint fk_content_unsaved_article foreign key (article_id) references content_article (id)
);
