package org.zhengtong.platform.support.files.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.files.FileText;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.control.ContentStore;
import org.zhengtong.platform.support.files.control.ReadText;

/** Reads the text of kept files, so that they can be found. The calling system decides who may find them. */
@Stateless
@PermitAll
public class FileTexts {

    @Inject
    ContentStore contents;

    /** Outside of any transaction: a long file must not hold one open. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileText read(StoredFile file) {
        return ReadText.of(contents.file(file.hash()), file.mediaType());
    }
}
