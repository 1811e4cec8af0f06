-- How addresses outside of the site answered to which articles link.
create table content_link (
  address varchar(500) not null,
  looked_at timestamp with time zone not null,
  fault varchar(20),
  status integer not null,
  constraint pk_content_link primary key (address)
);
