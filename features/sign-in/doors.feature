@area:sign-in @doors
Feature: Sign in: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                | entry                                           |
        | the code at a sign-in | nothing                                         |
        | the code at a sign-in | zeros                                           |
        | the code at a sign-in | 123456                                          |
        | the code at a sign-in | the same text without its last character        |
        | the code at a sign-in | the same text with one more character           |
        | the code at a sign-in | the same text in characters of another alphabet |
        | the code at a sign-in | Ben's                                           |

      @edition:two-step
      Examples:
        | secret                           | entry                                           |
        | the code that activates two-step | nothing                                         |
        | the code that activates two-step | zeros                                           |
        | the code that activates two-step | 123456                                          |
        | the code that activates two-step | the same text without its last character        |
        | the code that activates two-step | the same text with one more character           |
        | the code that activates two-step | the same text in characters of another alphabet |
        | the code that activates two-step | Ben's                                           |

    Scenario Outline: Ada enters <entry> before <secret> was sent and is refused
      Given Ada and Ben are about to enter <secret>
      When Ada enters <entry> before she was sent <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                | entry   |
        | the code at a sign-in | nothing |
        | the code at a sign-in | zeros   |
        | the code at a sign-in | 123456  |

      @edition:two-step
      Examples:
        | secret                           | entry   |
        | the code that activates two-step | nothing |
        | the code that activates two-step | zeros   |
        | the code that activates two-step | 123456  |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: Ada's malformed entries <count> as wrong entries of <secret>
      Given Ada and Ben are about to enter <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries of <secret> as the limit of wrong ones
      When Ada enters <secret> correctly
      Then it is <verdict>

      Examples:
        | secret                | count        | verdict  |
        | the code at a sign-in | do not count | accepted |
        | the code at a sign-in | count        | refused  |

      @edition:two-step
      Examples:
        | secret                           | count        | verdict  |
        | the code that activates two-step | do not count | accepted |
        | the code that activates two-step | count        | refused  |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

    Scenario Outline: Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada starts over and enters <secret> correctly
      Then it is refused

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada starts over and enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                |
        | the code at a sign-in |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                    | entry                                           |
        | the password at a sign-in | nothing                                         |
        | the password at a sign-in | zeros                                           |
        | the password at a sign-in | 123456                                          |
        | the password at a sign-in | the same text without its last character        |
        | the password at a sign-in | the same text with one more character           |
        | the password at a sign-in | the same text in characters of another alphabet |
        | the password at a sign-in | the same text with a space after it             |
        | the password at a sign-in | the same text in the opposite case              |
        | the password at a sign-in | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: in the same request, Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada enters <secret> correctly
      Then it is refused

      Examples:
        | secret                    |
        | the password at a sign-in |

    Scenario Outline: in the same request, Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                    |
        | the password at a sign-in |
