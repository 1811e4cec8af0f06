package org.zhengtong.platform.security.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.codes.ValidCreditCode;

/** What the directory holds of a unit, as its keeper fills it in. Code, kind and place are for new units only. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "[a-z][a-z0-9-]{1,39}", message = "{directory.input.code.form}")
    private String code;

    private String parent;

    private UnitKind kind;

    @NotBlank(message = "{directory.input.nameZh.required}")
    @Size(max = 60, message = "{directory.input.long}")
    private String nameZh;

    @NotBlank(message = "{directory.input.nameEn.required}")
    @Size(max = 120, message = "{directory.input.long}")
    private String nameEn;

    @NotBlank(message = "{directory.input.shortZh.required}")
    @Size(max = 30, message = "{directory.input.long}")
    private String shortZh;

    @NotBlank(message = "{directory.input.shortEn.required}")
    @Size(max = 60, message = "{directory.input.long}")
    private String shortEn;

    @Size(max = 10, message = "{directory.input.long}")
    private String documentMark;

    @Pattern(regexp = "(\\d{6}(\\d{3}){0,2})?", message = "{directory.input.division.form}")
    private String division;

    @ValidCreditCode
    private String creditCode;

    @Size(max = 40, message = "{directory.input.long}")
    private String phone;

    @Size(max = 100, message = "{directory.input.long}")
    private String addressZh;

    @Size(max = 200, message = "{directory.input.long}")
    private String addressEn;

    @NotNull(message = "{directory.input.order.required}")
    private Integer order;

    /** The form as it stands for a unit. */
    public static UnitForm of(UnitView unit) {
        var form = new UnitForm();
        form.code = unit.code();
        form.kind = unit.kind();
        form.nameZh = unit.name().zh();
        form.nameEn = unit.name().en();
        form.shortZh = unit.shortName().zh();
        form.shortEn = unit.shortName().en();
        form.documentMark = unit.documentMark();
        form.division = unit.division();
        form.creditCode = unit.creditCode();
        form.phone = unit.phone();
        form.addressZh = unit.address().zh();
        form.addressEn = unit.address().en();
        form.order = unit.order();
        return form;
    }

    public Bilingual name() {
        return new Bilingual(nameZh.strip(), nameEn.strip());
    }

    public Bilingual shortName() {
        return new Bilingual(shortZh.strip(), shortEn.strip());
    }

    public Bilingual address() {
        return new Bilingual(addressZh, addressEn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getShortZh() {
        return shortZh;
    }

    public void setShortZh(String shortZh) {
        this.shortZh = shortZh;
    }

    public String getShortEn() {
        return shortEn;
    }

    public void setShortEn(String shortEn) {
        this.shortEn = shortEn;
    }

    public String getDocumentMark() {
        return documentMark;
    }

    public void setDocumentMark(String documentMark) {
        this.documentMark = documentMark;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddressZh() {
        return addressZh;
    }

    public void setAddressZh(String addressZh) {
        this.addressZh = addressZh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
    }

    public Integer getOrder() {
        return order;
    }

    public void setOrder(Integer order) {
        this.order = order;
    }
}
