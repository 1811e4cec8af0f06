-- Pictures and attachments are reviewed and published with the text: DRAFT, ONLINE or LEAVING.
alter table content_medium add column state varchar(20) default 'DRAFT' not null;
update content_medium set state = 'ONLINE'
  where article_id in (select id from content_article where shown_id is not null);
alter table content_medium alter column state drop default;
