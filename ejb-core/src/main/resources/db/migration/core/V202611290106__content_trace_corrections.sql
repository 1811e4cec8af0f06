-- Every correction of an article stays on record, not only the last one.
create table content_correction (
  article_id bigint not null,
  place integer not null,
  at timestamp with time zone not null,
  text varchar(1000) not null,
  constraint pk_content_correction primary key (article_id, place),
  constraint fk_content_correction_article foreign key (article_id) references content_article (id)
);
insert into content_correction (article_id, place, at, text)
select id, 0, corrected_at, correction from content_article where corrected_at is not null and correction is not null;
