package org.zhengtong.publicservice.approval;

import java.util.regex.Pattern;

/**
 * Where the post goes.
 *
 * @param recipient who receives it
 * @param mobile of the recipient, for the postman
 * @param address from the county or township down to the house
 */
public record PostalAddress(String recipient, String mobile, String address) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern PLACE = Pattern.compile("[省市区县乡镇村路街]|\\p{IsLatin}{3}");
    private static final Pattern HOUSE = Pattern.compile("[号栋幢室组户]|\\d");

    public PostalAddress {
        recipient = recipient == null ? "" : recipient.strip();
        mobile = mobile == null ? "" : mobile.replaceAll("[\\s-]", "");
        address = address == null ? "" : address.strip();
    }

    /** A postman finds it: a name, a mobile number, a place and a house. */
    public void require() {
        ApprovalRule.RECIPIENT_MISSING.require(!recipient.isEmpty() && recipient.length() <= LONGEST_NAME);
        ApprovalRule.MOBILE_WRONG.require(MOBILE.matcher(mobile).matches());
        ApprovalRule.ADDRESS_INCOMPLETE.require(address.length() >= SHORTEST
                && address.length() <= LONGEST
                && PLACE.matcher(address).find()
                && HOUSE.matcher(address).find());
    }
}
