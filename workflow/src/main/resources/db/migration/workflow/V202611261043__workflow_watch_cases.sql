-- What the monitor counts by: cases by state and age, places by unit, steps by when they were decided.
create index ix_workflow_case_state on workflow_case (process, state);
create index ix_workflow_case_open on workflow_case (ended_at, started_at);
create index ix_workflow_signer_unit on workflow_signer (unit, step_id);
create index ix_workflow_step_closed on workflow_step (closed_at);
