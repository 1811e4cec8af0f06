package org.zhengtong.publicservice.approval;

/**
 * Which fields of the form say who applies; notices are addressed by them and the case is found by them.
 *
 * @param name of the person or firm
 * @param identity a field for an ID number or a credit code
 * @param mobile where messages about the case go
 * @param address where notices on paper go
 */
public record ApplicantFields(String name, String identity, String mobile, String address) {}
