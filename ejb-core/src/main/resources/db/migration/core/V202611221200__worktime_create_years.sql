-- Holidays and make-up days by year, so that deadlines in working days can be computed.

-- Starts above the ids of the years that ship with the product.
create sequence worktime_year_seq start with 1001 increment by 50;

create table worktime_year (
    id bigint not null,
    calendar_year integer not null,
    source character varying(2000) not null,
    imported_at timestamp with time zone not null,
    imported_by bigint not null,
    constraint pk_worktime_year primary key (id),
    constraint uk_worktime_year_calendar_year unique (calendar_year),
    constraint ck_worktime_year_calendar_year check (calendar_year between 2000 and 2099)
);

create table worktime_day (
    year_id bigint not null,
    calendar_day date not null,
    festival character varying(60) not null,
    day_off boolean not null,
    constraint pk_worktime_day primary key (year_id, calendar_day),
    constraint fk_worktime_day_year foreign key (year_id) references worktime_year (id) on delete cascade
);
