package org.zhengtong.platform.support.numbers.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given under a name, for example {@code 清青审受/2026}. */
@Entity
@Table(name = "numbers_sequence")
public class RunningNumber {

    @Id
    private String name;

    private long lastNumber;

    protected RunningNumber() {}

    public RunningNumber(String name) {
        this.name = name;
    }

    public long next() {
        lastNumber++;
        return lastNumber;
    }
}
