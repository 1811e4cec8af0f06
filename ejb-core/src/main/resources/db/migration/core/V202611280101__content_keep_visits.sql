-- How the site answered when it was visited at its public address: each visit of the home page, and pages that did not answer.
create sequence content_visit_seq start with 1 increment by 50;
create table content_visit (
  id bigint not null,
  visited_at timestamp with time zone not null,
  path varchar(250) not null,
  fault varchar(20),
  status integer not null,
  constraint pk_content_visit primary key (id)
);
create index ix_content_visit_visited_at on content_visit (visited_at);
