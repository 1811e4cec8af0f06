-- What published articles are found by beside their columns: a leader they name, the text they are a version of, the document they explain, the unit they present.
create sequence content_reference_seq increment by 50;
create table content_reference (
  id bigint not null,
  site varchar(20) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  language varchar(2) not null,
  published_at timestamp with time zone not null,
  article_id bigint not null,
  constraint pk_content_reference primary key (id),
  constraint uk_content_reference_name unique (article_id, kind, name),
  constraint fk_content_reference_article foreign key (article_id) references content_article (id)
);
create index ix_content_reference_order on content_reference (site, kind, name, language, published_at, article_id);
insert into content_reference (id, site, kind, name, language, published_at, article_id)
select nextval('content_reference_seq'), t.site, 'VERSION_OF', t.version_of, t.language, t.published_at, t.id
from (select distinct c.site, f.version_of, a.language, a.published_at, a.id
  from content_import_file f
  join content_article a on a.number = f.number
  join content_column c on c.id = a.column_id
  where f.version_of is not null and a.shown_id is not null) t;
insert into content_reference (id, site, kind, name, language, published_at, article_id)
select nextval('content_reference_seq'), c.site, 'PRESENTS', cast(c.id as varchar(20)), a.language, a.published_at, a.id
from content_article a
join content_version v on v.id = a.shown_id
join content_column c on c.id = a.column_id
where v.facts like '{"kind":"unit"%';
insert into content_reference (id, site, kind, name, language, published_at, article_id)
select nextval('content_reference_seq'), t.site, 'NAMES', t.title, t.language, t.published_at, t.id
from (select distinct c.site, l.title, a.language, a.published_at, a.id
  from content_article a
  join content_version v on v.id = a.shown_id
  join content_column c on c.id = a.column_id
  join (select lv.title, la.language from content_article la
    join content_version lv on lv.id = la.shown_id
    join content_column lc on lc.id = la.column_id
    where lc.kind = 'LEADERS') l on l.language = a.language
  where c.kind <> 'LEADERS'
    and a.number > (select max(x.number) from content_article x) - 2000
    and (position(l.title in v.title) > 0 or position(l.title in v.body) > 0)) t;
