package org.zhengtong.core;

import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.FileApplication;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Necessity;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.samples.SampleAnswers;

/** Applications filed through the front door, complete in every field and material. */
final class Filed {

    static final String CITIZEN = "19000000001";
    static final String NEIGHBOUR = "19000000002";
    static final String FIRM = "19000000101";
    static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
                    + "60000002000001e221bc330000000049454e44ae426082");

    private Filed() {}

    static Receipt homestead() {
        return As.person(CITIZEN, () -> file("rural-homestead"));
    }

    static Receipt catering() {
        return As.person(CITIZEN, () -> file("small-catering"));
    }

    /** Without an account. */
    static Receipt allowance() {
        return file("old-age-allowance");
    }

    /** As whoever holds the receipt sees it. */
    static ProgressView progress(Receipt receipt) {
        return Beans.of(Progress.class).progress(receipt.number(), receipt.queryCode());
    }

    static MatterDefinition matter(String code) {
        return Beans.of(Catalogue.class).matter(code).orElseThrow();
    }

    /** What to file, complete; its files are uploaded on the way. */
    static FileApplication complete(String code, String requestId) {
        var matter = matter(code);
        return new FileApplication(code, SampleAnswers.complete(matter, "qingshi"), handles(matter), requestId);
    }

    static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(PNG);
    }

    /** Any matter that is filed online, for whoever calls. */
    static Receipt file(String code) {
        var command = complete(code, null);
        var result = Beans.of(DirectFiling.class).file(command);
        if (!result.isFiled()) {
            throw new AssertionError(result.faults());
        }
        return result.receipt();
    }

    private static Map<String, List<String>> handles(MatterDefinition matter) {
        var handles = new LinkedHashMap<String, List<String>>();
        matter.fromApplicant().stream()
                .filter(material -> material.necessity() != Necessity.OPTIONAL)
                .forEach(material -> handles.put(
                        material.code(),
                        List.of(Beans.of(DirectFiling.class)
                                .upload(matter.code(), material.code(), fileName(material), picture())
                                .handle())));
        return handles;
    }

    static String fileName(MaterialDefinition material) {
        var accepts = material.accepts();
        return accepts.isEmpty() || accepts.contains("png") ? "样本.png" : "样本." + accepts.get(0);
    }
}
