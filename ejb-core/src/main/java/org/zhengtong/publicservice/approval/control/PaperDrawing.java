package org.zhengtong.publicservice.approval.control;

import static org.zhengtong.publicservice.approval.control.PaperHtml.date;
import static org.zhengtong.publicservice.approval.control.PaperHtml.document;
import static org.zhengtong.publicservice.approval.control.PaperHtml.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.print.boundary.Printer;
import org.zhengtong.platform.support.print.boundary.QrCode;
import org.zhengtong.publicservice.approval.BlankField;
import org.zhengtong.publicservice.approval.BlankForm;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Notice;

/** Draws notices, licences and blank forms; measures follow GB/T 9704-2012 (A4, type area 156 × 225 mm). */
@ApplicationScoped
public class PaperDrawing {

    private static final ResourceBundle WORDS = PaperWords.of("approval_paper");

    private static final String PAGE = """
            @page { size: 210mm 297mm; margin: 31mm 26mm 35mm 28mm;
              @bottom-center { content: '— ' counter(page) ' —'; font-family: fangsong; font-size: 14pt; } }
            body { font-family: fangsong; font-size: 16pt; line-height: 29pt; margin: 0; }
            p { margin: 0; text-indent: 2em; text-align: justify; }
            .organ { font-family: song; color: #c00000; font-size: 30pt; line-height: 40pt; text-align: center;
              letter-spacing: 2pt; }
            .rule { border-top: 0.7mm solid #c00000; margin: 4mm 0 8mm; }
            .number { text-align: center; margin-top: 8mm; }
            h1 { font-family: song; font-size: 22pt; line-height: 32pt; text-align: center; margin: 0 0 8mm; }
            .addressee { text-indent: 0; }
            ol { margin: 0 0 0 2em; padding: 0 0 0 1em; }
            .sign { text-align: right; margin-top: 16mm; page-break-inside: avoid; }
            .seal { color: #c00000; font-size: 10pt; line-height: 14pt; }
            .foot { font-size: 12pt; line-height: 20pt; border-top: 0.35mm solid #000; margin-top: 10mm;
              padding-top: 2mm; page-break-inside: avoid; }
            .demo { font-family: hei; color: #8a5a00; font-size: 10pt; line-height: 14pt; text-align: center;
              border: 0.3mm solid #8a5a00; margin-bottom: 4mm; }
            """;

    private static final String CARD = """
            @page { size: 297mm 210mm; margin: 14mm; }
            body { font-family: fangsong; font-size: 15pt; line-height: 24pt; margin: 0; }
            .frame { border: 1.2mm double #a07a2a; padding: 9mm 14mm; height: 158mm; position: relative; }
            h1 { font-family: song; font-size: 32pt; line-height: 44pt; text-align: center; margin: 0; color: #8a1c1c; }
            .en { font-size: 11pt; line-height: 16pt; text-align: center; color: #555555; margin: 0 0 4mm; }
            table { width: 100%; border-collapse: collapse; }
            td { padding: 0.5mm 2mm; vertical-align: top; font-size: 13pt; line-height: 20pt; }
            td.label { width: 46mm; color: #555555; font-size: 12pt; }
            .statement { margin: 0 0 3mm; text-indent: 2em; }
            .issuer { position: absolute; right: 16mm; bottom: 8mm; text-align: center; }
            .seal { color: #c00000; font-size: 10pt; line-height: 14pt; }
            .qr { position: absolute; left: 16mm; bottom: 6mm; font-size: 8.5pt; line-height: 12pt; text-align: center; }
            .revoked { position: absolute; right: 10mm; top: 8mm; border: 1mm solid #c00000; color: #c00000;
              font-family: hei; font-size: 24pt; line-height: 32pt; padding: 1mm 5mm; text-align: center; }
            .revoked div { font-size: 10pt; line-height: 14pt; }
            td.identifier { font-size: 11pt; }
            .demo { font-family: hei; color: #8a5a00; font-size: 10pt; line-height: 14pt; text-align: center; }
            """;

    private static final String FORM = """
            @page { size: 210mm 297mm; margin: 25mm 20mm; }
            body { font-family: fangsong; font-size: 12pt; line-height: 18pt; margin: 0; }
            h1 { font-family: song; font-size: 20pt; line-height: 30pt; text-align: center; margin: 0 0 6mm; }
            table { width: 100%; border-collapse: collapse; }
            td { border: 0.25mm solid #000000; padding: 2mm; height: 10mm; vertical-align: middle; }
            td.label { width: 48mm; font-family: hei; }
            .note { font-size: 10pt; line-height: 15pt; margin-top: 5mm; }
            """;

    @Inject
    Printer printer;

    @Inject
    Settings settings;

    public byte[] notice(Notice notice) {
        var content = notice.content();
        var title = content.title() == null ? word("title." + notice.kind()) : text(content.title());
        var items = content.items().isEmpty()
                ? ""
                : "<ol>"
                        + content.items().stream()
                                .map(item -> "<li>"
                                        + (item.subjectName() == null ? "" : text(item.subjectName()) + "：")
                                        + text(item.what()) + "</li>")
                                .collect(Collectors.joining())
                        + "</ol>";
        // The sentence that closes a correction notice stands behind its list.
        var first = paragraph(content.paragraphs().get(0));
        var rest = content.paragraphs().stream()
                .skip(1)
                .map(PaperDrawing::paragraph)
                .collect(Collectors.joining());
        var body = demo(content.demo())
                + "<div class='organ'>" + text(content.organ()) + "</div>"
                + "<div class='number'>" + text(notice.documentNumber()) + "</div><div class='rule'></div>"
                + "<h1>" + title + "</h1>"
                + "<p class='addressee'>" + text(content.addressee()) + "：</p>"
                + first + items + rest
                + (content.remedies() == null ? "" : paragraph(content.remedies()))
                + "<div class='sign'>" + text(content.organ()) + "<br/>" + date(notice.issuedOn())
                + "<div class='seal'>" + word("seal") + "</div></div>"
                + "<div class='foot'>" + word("case") + "：" + text(content.applicationNumber()) + "　"
                + word("contact") + "：" + text(content.contact()) + "</div>";
        return printer.pdf(document(PAGE, title, body));
    }

    /** With a QR code that opens the public check page. */
    public byte[] licence(Licence licence) {
        var address = settings.text(Setting.SITE_ADDRESS) + "/approval/licence?token=" + licence.checkToken();
        var lines = licence.content().lines().stream()
                .map(line -> row(line.label().zh(), line.value()))
                .collect(Collectors.joining());
        var until = licence.validUntil() == null ? word("unlimited") : date(licence.validUntil());
        var body = demo(licence.demo())
                + "<div class='frame'>" + revoked(licence) + "<h1>"
                + text(licence.name().zh()) + "</h1>"
                + "<div class='en'>" + text(licence.name().en()) + "</div>"
                + "<p class='statement'>" + text(licence.content().statement().zh()) + "</p>"
                + "<table>" + lines
                + row(word("validity"), date(licence.issuedOn()) + " — " + until)
                + row(word("identifier"), licence.identifier(), "identifier") + "</table>"
                + "<div class='qr'>" + QrCode.image(address, 30) + "<br/>" + word("check") + "</div>"
                + "<div class='issuer'>" + text(licence.content().issuer().zh()) + "<br/>" + date(licence.issuedOn())
                + "<div class='seal'>" + word("seal") + "</div></div></div>";
        return printer.pdf(document(CARD, licence.name().zh(), body));
    }

    /** Nobody who holds it in hand may take it for valid. */
    private static String revoked(Licence licence) {
        return licence.revokedOn() == null
                ? ""
                : "<div class='revoked'>" + word("revoked") + "<div>" + date(licence.revokedOn()) + "　"
                        + text(licence.revocationNumber()) + "</div></div>";
    }

    /**
     * A form to fill in by hand, drawn from its description.
     *
     * @param sample whether its examples are filled in
     */
    public byte[] form(MatterDefinition matter, BlankForm form, boolean sample) {
        var rows = form.fields().stream()
                .map(field -> "<tr><td class='label'>" + text(field.label().zh()) + "</td><td>" + cell(field, sample)
                        + "</td></tr>")
                .collect(Collectors.joining());
        var title = form.title().zh() + (sample ? word("form.sample") : "");
        var body = "<h1>" + text(title) + "</h1>" + note(form.note()) + "<table>" + rows + "</table>"
                + note(form.declaration())
                + "<div class='note'>" + word("form.sign") + "</div>"
                + "<div class='note'>" + word("form.matter") + "："
                + text(matter.name().zh()) + "</div>";
        return printer.pdf(document(FORM, title, body));
    }

    private static String cell(BlankField field, boolean sample) {
        var options =
                field.options().stream().map(option -> "□ " + text(option.zh())).collect(Collectors.joining("　"));
        var example = sample && field.example() != null ? text(field.example().zh()) : "";
        return options + example + "<br/>".repeat(Math.max(0, field.lines() - 1));
    }

    private static String note(Bilingual note) {
        return note == null ? "" : "<div class='note'>" + text(note.zh()) + "</div>";
    }

    private static String demo(boolean demo) {
        return demo ? "<div class='demo'>" + word("demo") + "</div>" : "";
    }

    private static String paragraph(String sentence) {
        return "<p>" + text(sentence) + "</p>";
    }

    private static String row(String label, String value) {
        return row(label, value, "value");
    }

    private static String row(String label, String value, String look) {
        return "<tr><td class='label'>" + text(label) + "</td><td class='" + look + "'>" + text(value) + "</td></tr>";
    }

    private static String word(String key) {
        return WORDS.getString("approval_paper." + key);
    }
}
