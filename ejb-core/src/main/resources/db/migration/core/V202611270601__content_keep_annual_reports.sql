-- The annual report of the county's website: what people wrote into it beside what the site counts by itself.
create table content_annual (
  report_year integer not null,
  answers varchar(20000) not null,
  saved_by bigint not null,
  saved_at timestamp with time zone not null,
  version integer not null,
  constraint pk_content_annual primary key (report_year)
);
