package org.zhengtong.platform.security.identity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.zhengtong.kernel.codes.ValidPersonName;
import org.zhengtong.kernel.codes.ValidResidentId;

/** A citizen registers with a mobile number or an e-mail address proved by a code. */
public class RegisterCitizen implements Serializable {

    @NotBlank(message = "{identity.input.target.required}")
    private String target;

    @NotBlank(message = "{identity.input.code.required}")
    private String code;

    @NotBlank(message = "{identity.input.name.required}")
    @Size(max = 60, message = "{identity.input.name.long}")
    @ValidPersonName
    private String name;

    @NotBlank(message = "{identity.input.residentId.required}")
    @ValidResidentId
    private String residentId;

    @NotBlank(message = "{identity.input.password.required}")
    private String password;

    @AssertTrue(message = "{identity.input.consent.required}")
    private boolean consent;

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
