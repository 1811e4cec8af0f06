-- Which finished pages a change made stale, for the other nodes. Numbers go up by one, on all nodes.
create sequence freshness_change_seq increment by 1;
create table freshness_change (
  id bigint not null,
  node varchar(40) not null,
  prefixes varchar(2000) not null,
  constraint pk_freshness_change primary key (id)
);
