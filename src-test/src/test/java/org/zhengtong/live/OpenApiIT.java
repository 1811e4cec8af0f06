package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** The descriptions of both interfaces agree with the code, and every part of them leads somewhere. */
class OpenApiIT {

    /** What an article's kind knows of it: which properties, its kind says. */
    private static final String DIFFERENT_BY_KIND = "Facts";

    private final Rest nobody = new Rest(LiveServer.shared().url(""), null);

    @ParameterizedTest
    @CsvSource({
        "/api/openapi.json, org.zhengtong.web.portal.api",
        "/intranet/api/openapi.json, org.zhengtong.web.intranet.api"
    })
    void describesEveryOperationOfTheCode(String path, String code) throws IOException {
        assertThat(operations(description(path)).keySet())
                .isEqualTo(inCode(code).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/openapi.json, org.zhengtong.web.portal.api",
        "/intranet/api/openapi.json, org.zhengtong.web.intranet.api"
    })
    void saysWhatEveryOperationTakesAndAnswers(String path, String code) throws IOException {
        var methods = inCode(code);
        operations(description(path)).forEach((name, operation) -> {
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("operationId").asText()).as(name).isNotBlank();
            var problem = operation.at("/responses/default/content").path(Problems.MEDIA_TYPE);
            assertThat(name.endsWith("openapi.json") || problem.has("schema"))
                    .as(name)
                    .isTrue();
            assertThat(operation.get("responses").properties())
                    .filteredOn(answer -> answer.getKey().startsWith("2"))
                    .as(name)
                    .hasSize(1)
                    .allMatch(answer -> answer.getKey().equals("204") || isTold(answer.getValue()));
            assertThat(operation.has("requestBody")).as(name).isEqualTo(takesBody(methods.get(name)));
        });
    }

    @ParameterizedTest
    @CsvSource({"/api/openapi.json", "/intranet/api/openapi.json"})
    void refersOnlyToWhatItDescribes(String path) throws IOException {
        var description = description(path);

        assertThat(description.get("openapi").asText()).startsWith("3.");
        assertThat(description.at("/info/title").asText()).isNotBlank();
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#/")
                        && !description.at(reference.substring(1)).isMissingNode());
        assertThat(description.at("/components/schemas").properties())
                .filteredOn(schema -> !DIFFERENT_BY_KIND.equals(schema.getKey()))
                .allMatch(schema ->
                        schema.getValue().has("properties") || schema.getValue().has("enum"));
        assertThat(operations(description).values().stream()
                        .map(operation -> operation.get("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/matters, PageMatterSummary",
        "/api/matters/rural-homestead, MatterDefinition",
        "/api/matters/bank-card, Problem",
        "/api/deadlines?start=2026-11-09&days=5, Deadline"
    })
    void describesWhatIsReallyAnswered(String call, String schema) throws IOException {
        var described = description("/api/openapi.json").at("/components/schemas/" + schema + "/properties");

        assertThat(nobody.get(call).json().properties())
                .isNotEmpty()
                .extracting(Map.Entry::getKey)
                .allMatch(described::has);
    }

    private JsonNode description(String path) throws IOException {
        return RestBodies.good(nobody.get(path));
    }

    private static boolean isTold(JsonNode answer) {
        return StreamSupport.stream(answer.path("content").spliterator(), false)
                .anyMatch(content -> !content.path("schema").isEmpty());
    }

    /** By method and path, such as {@code get /api/matters}. */
    private static Map<String, JsonNode> operations(JsonNode description) {
        var operations = new TreeMap<String, JsonNode>();
        description.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(each -> !each.getKey().equals("parameters"))
                .forEach(each -> operations.put(each.getKey() + " " + path.getKey(), each.getValue())));
        return operations;
    }

    private static Map<String, JavaMethod> inCode(String code) {
        return new ClassFileImporter()
                .importPackages(code).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !verb(method).isEmpty())
                        .collect(Collectors.toMap(
                                method -> verb(method) + " /api" + path(method.getOwner()) + path(method),
                                method -> method,
                                (one, other) -> one,
                                TreeMap::new));
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isMetaAnnotatedWith(HttpMethod.class) || type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static String path(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    private static boolean takesBody(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.getAnnotations().stream()
                .noneMatch(
                        annotation -> annotation.getRawType().getPackageName().equals("jakarta.ws.rs")));
    }
}
