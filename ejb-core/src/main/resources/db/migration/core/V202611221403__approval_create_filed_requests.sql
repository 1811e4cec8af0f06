-- Requests of other systems that became applications: the same request id files once.
create table approval_filed_request (
  request_index varchar(64) not null,
  application_number varchar(30) not null,
  query_code_sealed varchar(200) not null,
  filed_at timestamp with time zone not null,
  constraint pk_approval_filed_request primary key (request_index)
);
