package org.zhengtong.publicservice.approval;

/** In what form a material is handed in. */
public enum MaterialForm {
    ELECTRONIC,
    PAPER,
    EITHER
}
