package org.zhengtong.workflow.control;

import jakarta.persistence.Query;
import java.util.Map;
import org.zhengtong.platform.security.identity.DataScope;

/** The condition that a case {@code c} is in reach of the units of a scope: one of its places was meant for them. */
record InReach(DataScope scope) {

    private static final String OF_UNITS =
            "exists (select 1 from Signer r where r.step.caseFile = c and r.unit in :reached)";

    String where() {
        return scope.county() ? "1 = 1" : OF_UNITS;
    }

    <Q extends Query> Q with(Q query) {
        return with(query, Map.of());
    }

    <Q extends Query> Q with(Q query, Map<String, Object> parameters) {
        if (!scope.county()) {
            query.setParameter("reached", scope.unitsOrNone());
        }
        parameters.forEach(query::setParameter);
        return query;
    }
}
