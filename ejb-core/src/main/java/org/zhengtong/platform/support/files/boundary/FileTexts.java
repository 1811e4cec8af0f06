package org.zhengtong.platform.support.files.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.files.FileText;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.control.ContentStore;
import org.zhengtong.platform.support.files.control.ReadFiles;
import org.zhengtong.platform.support.files.control.ReadText;

/** Reads the text of kept files, so that they can be found. The calling system decides who may find them. */
@Stateless
@PermitAll
public class FileTexts {

    @Inject
    ContentStore contents;

    @Inject
    ReadFiles read;

    @Inject
    Clock clock;

    /** Outside of any transaction: a long file must not hold one open. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileText read(StoredFile file) {
        return ReadText.of(contents.file(file.hash()), file.mediaType());
    }

    /** So that nobody has to read it again. */
    public void keep(StoredFile file, FileText text) {
        read.keep(file.hash(), text, clock.instant());
    }

    /** By the hash of the content; what was not read yet is not in it. */
    public Map<String, String> known(Collection<StoredFile> files) {
        return read.known(files.stream().map(StoredFile::hash).collect(Collectors.toSet()));
    }
}
