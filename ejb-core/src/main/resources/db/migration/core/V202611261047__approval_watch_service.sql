-- What the service monitoring counts by: the day of a decision.
create index ix_approval_application_decided on approval_application (decided_on, stage);
