package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.Receipt;

/** A request id of another system and the application that it became. */
@Entity
@Table(name = "approval_filed_request")
public class FiledRequest {

    @Id
    private String requestIndex;

    private String applicationNumber;
    private String queryCodeSealed;
    private Instant filedAt;

    protected FiledRequest() {}

    public FiledRequest(String requestIndex, Receipt receipt, String queryCodeSealed) {
        this.requestIndex = requestIndex;
        this.applicationNumber = receipt.number().value();
        this.queryCodeSealed = queryCodeSealed;
        this.filedAt = receipt.submittedAt();
    }

    public ApplicationNumber number() {
        return new ApplicationNumber(applicationNumber);
    }

    public String queryCodeSealed() {
        return queryCodeSealed;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
