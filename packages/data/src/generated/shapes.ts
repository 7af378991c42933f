// Generated from the zod schemas by `npm run codegen`.
import type { ObjectShape } from "../shape/shape.ts";
import type { Collections } from "../../types/index.d.ts";

const made: { -readonly [Name in keyof Collections]?: ObjectShape } = {};

/** The shape of each collection's records; made when it is first asked for, since all take a while and few are needed. */

export const SHAPES: Readonly<Record<keyof Collections, ObjectShape>> = {
  get articles() {
    return (made.articles ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "headline": {
   "kind": "leaf",
   "evidence": "optional"
  },
  "summary": {
   "kind": "leaf"
  },
  "publisher": {
   "kind": "leaf",
   "evidence": "optional",
   "ref": [
    "actors"
   ]
  },
  "upstream": {
   "kind": "leaf",
   "ref": [
    "actors"
   ],
   "evidence": "optional"
  },
  "section": {
   "kind": "leaf",
   "evidence": "optional"
  },
  "language": {
   "kind": "leaf"
  },
  "published": {
   "kind": "leaf",
   "atomic": "edtf",
   "evidence": "optional"
  },
  "url": {
   "kind": "leaf"
  },
  "retrieved": {
   "kind": "leaf",
   "atomic": "edtf"
  },
  "licence": {
   "kind": "leaf"
  },
  "partOf": {
   "kind": "leaf",
   "ref": [
    "articles"
   ]
  },
  "basis": {
   "kind": "leaf"
  },
  "fingerprint": {
   "kind": "object",
   "fields": {
    "normalisation": {
     "kind": "leaf"
    },
    "characters": {
     "kind": "leaf"
    },
    "words": {
     "kind": "leaf"
    },
    "sha256": {
     "kind": "leaf"
    }
   }
  },
  "blocks": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "kind": {
      "kind": "leaf"
     },
     "characters": {
      "kind": "leaf"
     },
     "words": {
      "kind": "leaf"
     },
     "sha256": {
      "kind": "leaf"
     },
     "upstream": {
      "kind": "leaf",
      "ref": [
       "actors"
      ],
      "evidence": "optional"
     }
    }
   }
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get actors() {
    return (made.actors ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "name": {
   "kind": "leaf"
  },
  "kind": {
   "kind": "leaf"
  },
  "summary": {
   "kind": "leaf"
  },
  "aliases": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "name": {
      "kind": "leaf",
      "evidence": "either"
     },
     "kind": {
      "kind": "leaf"
     },
     "language": {
      "kind": "leaf"
     }
    }
   }
  },
  "identifiers": {
   "kind": "object",
   "fields": {
    "iso2": {
     "kind": "leaf"
    },
    "iso3": {
     "kind": "leaf"
    },
    "m49": {
     "kind": "leaf"
    },
    "cow": {
     "kind": "list",
     "key": "key",
     "items": {
      "kind": "object",
      "fields": {
       "key": {
        "kind": "leaf"
       },
       "code": {
        "kind": "leaf"
       },
       "abbreviation": {
        "kind": "leaf"
       },
       "valid": {
        "kind": "leaf",
        "atomic": "edtf"
       }
      }
     }
    },
    "gw": {
     "kind": "list",
     "key": "key",
     "items": {
      "kind": "object",
      "fields": {
       "key": {
        "kind": "leaf"
       },
       "code": {
        "kind": "leaf"
       },
       "abbreviation": {
        "kind": "leaf"
       },
       "valid": {
        "kind": "leaf",
        "atomic": "edtf"
       }
      }
     }
    },
    "wikidata": {
     "kind": "leaf"
    }
   },
   "evidence": "reference"
  },
  "posts": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "title": {
      "kind": "leaf",
      "evidence": "required"
     },
     "org": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "from": {
      "kind": "leaf",
      "atomic": "edtf",
      "evidence": "required"
     },
     "to": {
      "kind": "leaf",
      "atomic": "edtf",
      "evidence": "required"
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf",
      "evidence": "required"
     }
    }
   }
  },
  "memberOf": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "actors"
    ]
   },
   "evidence": "required"
  },
  "ledBy": {
   "kind": "list",
   "key": "actor",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "actor": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "status": {
      "kind": "leaf",
      "evidence": "required"
     }
    }
   }
  },
  "contributors": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "actors"
    ]
   },
   "evidence": "required"
  },
  "area": {
   "kind": "leaf",
   "ref": [
    "places",
    "actors"
   ],
   "evidence": "required"
  },
  "authorisedBy": {
   "kind": "leaf",
   "ref": [
    "events"
   ],
   "evidence": "required"
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get places() {
    return (made.places ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "name": {
   "kind": "leaf"
  },
  "kind": {
   "kind": "leaf"
  },
  "summary": {
   "kind": "leaf"
  },
  "country": {
   "kind": "leaf",
   "ref": [
    "actors"
   ],
   "evidence": "either"
  },
  "coordinates": {
   "kind": "leaf",
   "atomic": "position",
   "evidence": "reference"
  },
  "identifiers": {
   "kind": "object",
   "fields": {
    "wikidata": {
     "kind": "leaf"
    },
    "geonames": {
     "kind": "leaf"
    },
    "iso2": {
     "kind": "leaf"
    },
    "iso3": {
     "kind": "leaf"
    },
    "m49": {
     "kind": "leaf"
    }
   },
   "evidence": "reference"
  },
  "within": {
   "kind": "leaf",
   "ref": [
    "places"
   ],
   "evidence": "either"
  },
  "aliases": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "name": {
      "kind": "leaf",
      "evidence": "either"
     },
     "kind": {
      "kind": "leaf"
     },
     "language": {
      "kind": "leaf"
     }
    }
   }
  },
  "host": {
   "kind": "leaf",
   "ref": [
    "actors"
   ],
   "evidence": "required"
  },
  "users": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "actors"
    ]
   },
   "evidence": "required"
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get agreements() {
    return (made.agreements ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "title": {
   "kind": "leaf"
  },
  "summary": {
   "kind": "leaf"
  },
  "aliases": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "name": {
      "kind": "leaf",
      "evidence": "either"
     },
     "kind": {
      "kind": "leaf"
     },
     "language": {
      "kind": "leaf"
     }
    }
   }
  },
  "kind": {
   "kind": "leaf",
   "evidence": "required",
   "generic": [
    "agreement",
    "unknown"
   ]
  },
  "bilateral": {
   "kind": "leaf",
   "evidence": "required"
  },
  "bindingness": {
   "kind": "leaf",
   "evidence": "required",
   "generic": [
    "unknown"
   ]
  },
  "publicity": {
   "kind": "leaf",
   "evidence": "required",
   "generic": [
    "unknown"
   ]
  },
  "parties": {
   "kind": "list",
   "key": "actor",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "actor": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "role": {
      "kind": "leaf"
     }
    }
   }
  },
  "signatories": {
   "kind": "list",
   "key": "person",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "person": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "onBehalfOf": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "capacity": {
      "kind": "leaf",
      "evidence": "required"
     }
    }
   }
  },
  "signed": {
   "kind": "object",
   "fields": {
    "date": {
     "kind": "leaf",
     "evidence": "required",
     "atomic": "edtf"
    },
    "place": {
     "kind": "leaf",
     "ref": [
      "places"
     ],
     "evidence": "required"
    }
   }
  },
  "inForce": {
   "kind": "object",
   "fields": {
    "date": {
     "kind": "leaf",
     "evidence": "required",
     "atomic": "edtf"
    },
    "retroactive": {
     "kind": "leaf",
     "evidence": "required"
    }
   }
  },
  "term": {
   "kind": "object",
   "fields": {
    "stated": {
     "kind": "leaf",
     "atomic": "duration",
     "evidence": "required"
    },
    "validity": {
     "kind": "leaf",
     "atomic": "edtf",
     "evidence": "required"
    },
    "renewal": {
     "kind": "leaf",
     "evidence": "required"
    }
   }
  },
  "status": {
   "kind": "leaf",
   "evidence": "required",
   "generic": [
    "unknown"
   ]
  },
  "statusAsOf": {
   "kind": "leaf",
   "atomic": "edtf"
  },
  "scope": {
   "kind": "list",
   "items": {
    "kind": "leaf"
   },
   "evidence": "required"
  },
  "obligations": {
   "kind": "list",
   "items": {
    "kind": "leaf"
   },
   "evidence": "required"
  },
  "relations": {
   "kind": "list",
   "key": "target",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "kind": {
      "kind": "leaf",
      "evidence": "required",
      "generic": [
       "related"
      ]
     },
     "target": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "agreements"
      ]
     }
    }
   }
  },
  "registrations": {
   "kind": "object",
   "fields": {
    "unts": {
     "kind": "leaf"
    },
    "tias": {
     "kind": "leaf"
    },
    "ukts": {
     "kind": "leaf"
    },
    "other": {
     "kind": "leaf"
    }
   },
   "evidence": "reference"
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get pledges() {
    return (made.pledges ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "title": {
   "kind": "leaf"
  },
  "summary": {
   "kind": "leaf"
  },
  "by": {
   "kind": "leaf",
   "evidence": "required",
   "ref": [
    "actors"
   ]
  },
  "announcedBy": {
   "kind": "leaf",
   "ref": [
    "actors"
   ],
   "evidence": "required"
  },
  "to": {
   "kind": "list",
   "key": "target",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "target": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors",
       "places"
      ]
     },
     "role": {
      "kind": "leaf"
     }
    }
   }
  },
  "purpose": {
   "kind": "leaf",
   "evidence": "required"
  },
  "under": {
   "kind": "leaf",
   "ref": [
    "agreements"
   ],
   "evidence": "required"
  },
  "promise": {
   "kind": "object",
   "fields": {
    "kind": {
     "kind": "leaf"
    },
    "amount": {
     "kind": "leaf",
     "evidence": "required",
     "atomic": "quantity"
    },
    "currency": {
     "kind": "leaf",
     "evidence": "required"
    },
    "form": {
     "kind": "leaf",
     "evidence": "required",
     "generic": [
      "unspecified"
     ]
    },
    "count": {
     "kind": "leaf",
     "evidence": "required",
     "atomic": "quantity"
    },
    "category": {
     "kind": "leaf",
     "evidence": "required",
     "generic": [
      "unspecified"
     ]
    },
    "description": {
     "kind": "leaf",
     "evidence": "required"
    },
    "items": {
     "kind": "list",
     "key": "key",
     "items": {
      "kind": "object",
      "fields": {
       "key": {
        "kind": "leaf"
       },
       "class": {
        "kind": "leaf",
        "evidence": "required",
        "generic": [
         "unspecified"
        ]
       },
       "designation": {
        "kind": "leaf",
        "evidence": "required"
       },
       "count": {
        "kind": "leaf",
        "atomic": "quantity",
        "evidence": "required"
       },
       "description": {
        "kind": "leaf",
        "evidence": "required"
       }
      }
     }
    },
    "value": {
     "kind": "object",
     "fields": {
      "amount": {
       "kind": "leaf",
       "evidence": "required",
       "atomic": "quantity"
      },
      "currency": {
       "kind": "leaf",
       "evidence": "required"
      },
      "form": {
       "kind": "leaf",
       "evidence": "required",
       "generic": [
        "unspecified"
       ]
      }
     }
    }
   }
  },
  "conditions": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "kind": {
      "kind": "leaf",
      "evidence": "required"
     },
     "state": {
      "kind": "leaf",
      "evidence": "required",
      "generic": [
       "unknown"
      ]
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "description": {
      "kind": "leaf"
     }
    }
   }
  },
  "stages": {
   "kind": "list",
   "key": "stage",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "stage": {
      "kind": "leaf"
     },
     "date": {
      "kind": "leaf",
      "evidence": "required",
      "atomic": "edtf"
     },
     "quantity": {
      "kind": "leaf",
      "atomic": "quantity",
      "evidence": "required"
     },
     "event": {
      "kind": "leaf",
      "ref": [
       "events"
      ],
      "evidence": "required"
     }
    }
   }
  },
  "restates": {
   "kind": "leaf",
   "ref": [
    "pledges"
   ],
   "evidence": "required"
  },
  "possiblySameAs": {
   "kind": "list",
   "key": "target",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "target": {
      "kind": "leaf",
      "ref": [
       "pledges"
      ]
     },
     "reason": {
      "kind": "leaf"
     }
    }
   }
  },
  "distinctFrom": {
   "kind": "list",
   "key": "target",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "target": {
      "kind": "leaf",
      "ref": [
       "pledges"
      ]
     },
     "reason": {
      "kind": "leaf"
     }
    }
   }
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get events() {
    return (made.events ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "title": {
   "kind": "leaf"
  },
  "summary": {
   "kind": "leaf"
  },
  "aliases": {
   "kind": "list",
   "key": "key",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "name": {
      "kind": "leaf",
      "evidence": "either"
     },
     "kind": {
      "kind": "leaf"
     },
     "language": {
      "kind": "leaf"
     }
    }
   }
  },
  "kind": {
   "kind": "leaf",
   "evidence": "required"
  },
  "status": {
   "kind": "leaf",
   "evidence": "required"
  },
  "date": {
   "kind": "leaf",
   "atomic": "edtf",
   "evidence": "required"
  },
  "place": {
   "kind": "leaf",
   "ref": [
    "places",
    "actors"
   ],
   "evidence": "required"
  },
  "participants": {
   "kind": "list",
   "key": "actor",
   "items": {
    "kind": "object",
    "fields": {
     "key": {
      "kind": "leaf"
     },
     "actor": {
      "kind": "leaf",
      "evidence": "required",
      "ref": [
       "actors"
      ]
     },
     "role": {
      "kind": "leaf"
     }
    }
   }
  },
  "about": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "articles",
     "actors",
     "places",
     "agreements",
     "pledges",
     "events",
     "statements"
    ]
   },
   "evidence": "required"
  },
  "partOf": {
   "kind": "leaf",
   "ref": [
    "events"
   ],
   "evidence": "required"
  },
  "codes": {
   "kind": "object",
   "fields": {
    "plover": {
     "kind": "leaf"
    },
    "cameo": {
     "kind": "leaf"
    }
   }
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
  get statements() {
    return (made.statements ??= {
 "kind": "object",
 "fields": {
  "type": {
   "kind": "leaf"
  },
  "id": {
   "kind": "leaf"
  },
  "title": {
   "kind": "leaf"
  },
  "speaker": {
   "kind": "leaf",
   "evidence": "required",
   "ref": [
    "actors"
   ]
  },
  "onBehalfOf": {
   "kind": "leaf",
   "ref": [
    "actors"
   ],
   "evidence": "required"
  },
  "act": {
   "kind": "leaf",
   "evidence": "required"
  },
  "to": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "actors"
    ]
   },
   "evidence": "required"
  },
  "about": {
   "kind": "list",
   "items": {
    "kind": "leaf",
    "ref": [
     "articles",
     "actors",
     "places",
     "agreements",
     "pledges",
     "events",
     "statements"
    ]
   },
   "evidence": "required"
  },
  "topics": {
   "kind": "list",
   "items": {
    "kind": "leaf"
   },
   "evidence": "required"
  },
  "gist": {
   "kind": "leaf"
  },
  "date": {
   "kind": "leaf",
   "atomic": "edtf",
   "evidence": "required"
  },
  "occasion": {
   "kind": "leaf",
   "ref": [
    "events"
   ],
   "evidence": "required"
  },
  "claims": {
   "kind": "list",
   "key": "id",
   "items": {
    "kind": "object",
    "fields": {
     "id": {
      "kind": "leaf"
     },
     "path": {
      "kind": "leaf"
     },
     "paths": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "value": {
      "kind": "leaf"
     },
     "rawValue": {
      "kind": "leaf"
     },
     "relation": {
      "kind": "leaf"
     },
     "status": {
      "kind": "leaf"
     },
     "voice": {
      "kind": "leaf"
     },
     "speaker": {
      "kind": "leaf",
      "ref": [
       "actors"
      ]
     },
     "derivation": {
      "kind": "leaf"
     },
     "rule": {
      "kind": "leaf"
     },
     "confidence": {
      "kind": "leaf"
     },
     "ambiguous": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "asOf": {
      "kind": "leaf",
      "atomic": "edtf"
     },
     "note": {
      "kind": "leaf"
     },
     "anchors": {
      "kind": "list",
      "items": {
       "kind": "object",
       "fields": {
        "source": {
         "kind": "leaf",
         "ref": [
          "articles"
         ]
        },
        "block": {
         "kind": "leaf"
        },
        "fragment": {
         "kind": "leaf"
        },
        "occurrence": {
         "kind": "leaf"
        },
        "start": {
         "kind": "leaf"
        },
        "end": {
         "kind": "leaf"
        }
       }
      }
     }
    }
   }
  },
  "resolutions": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "method": {
      "kind": "leaf"
     },
     "chosen": {
      "kind": "leaf"
     },
     "rejected": {
      "kind": "list",
      "items": {
       "kind": "leaf"
      }
     },
     "supportedBy": {
      "kind": "list",
      "items": {
       "kind": "leaf",
       "ref": [
        "articles"
       ]
      }
     },
     "rationale": {
      "kind": "leaf"
     }
    }
   }
  },
  "references": {
   "kind": "list",
   "key": "path",
   "items": {
    "kind": "object",
    "fields": {
     "path": {
      "kind": "leaf"
     },
     "source": {
      "kind": "leaf"
     },
     "note": {
      "kind": "leaf"
     }
    }
   }
  },
  "ext": {
   "kind": "object",
   "fields": {}
  }
 }
});
  },
};

/** The fields of a quantity in the order in which they are published. */

export const QUANTITY_KEYS: readonly string[] = ["modality","value","min","max"];

/** The fields of a redirect in the order in which they are published. */

export const REDIRECT_KEYS: readonly string[] = ["from","kind","to","reason","date"];
