@area:passwords @doors
Feature: Passwords: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors), and the right secret is accepted afterwards.
  It stands under the rule that a wrong secret would break. How many wrong entries lock the entry, and for how long, is what
  the service declares.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                            | entry                                           |
        | the code for a forgotten password | nothing                                         |
        | the code for a forgotten password | zeros                                           |
        | the code for a forgotten password | 123456                                          |
        | the code for a forgotten password | the same text without its last character        |
        | the code for a forgotten password | the same text with one more character           |
        | the code for a forgotten password | the same text in characters of another alphabet |
        | the code for a forgotten password | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: Ada's malformed entries <count> as wrong entries of <secret>
      Given Ada and Ben are about to enter <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries of <secret> as the limit of wrong ones
      When Ada enters <secret> correctly
      Then it is <verdict>

      Examples:
        | secret                            | count        | verdict  |
        | the code for a forgotten password | do not count | accepted |
        | the code for a forgotten password | count        | refused  |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: Ada's wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <other>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <other> correctly
      Then it is refused

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: Ada's wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <secret>
      And Ada has reached the limit of wrong entries of <other>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada starts over and enters <secret> correctly
      Then it is refused

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada starts over and enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, only the new one MUST work

    Scenario Outline: instead of <secret>, Ada enters <entry> and is refused
      Given Ada and Ben are about to enter <secret>
      When instead of <secret>, Ada enters <entry>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right entry is accepted there

      Examples:
        | secret                           | entry                                           |
        | the current password at a change | nothing                                         |
        | the current password at a change | zeros                                           |
        | the current password at a change | 123456                                          |
        | the current password at a change | the same text without its last character        |
        | the current password at a change | the same text with one more character           |
        | the current password at a change | the same text in characters of another alphabet |
        | the current password at a change | the same text with a space after it             |
        | the current password at a change | the same text in the opposite case              |
        | the current password at a change | Ben's                                           |

    Scenario Outline: Ada can still enter <secret> one wrong entry below the limit
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: Ada can no longer enter <secret> once her wrong entries reach the limit
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed
      And Ben can enter <secret>

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: Ada does not reset the count of her wrong entries of <secret> by starting over
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry of <secret> below the limit
      And Ada starts over and is asked for <secret> again
      When Ada makes one more wrong entry of <secret>
      Then it is refused
      And the right entry is refused there

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: Ada's wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <other>
      And Ada has reached the limit of wrong entries of <secret>
      When Ada enters <other> correctly
      Then it is refused

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: Ada's wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter <secret>
      And wrong entries are counted per account
      And Ada is also about to enter <secret>
      And Ada has reached the limit of wrong entries of <other>
      When Ada enters <secret> correctly
      Then it is refused
      And nothing changed

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: Ada resets the count of her wrong entries when she enters <secret> correctly
      Given Ada and Ben are about to enter <secret>
      And Ada is one wrong entry of <secret> below the limit
      And Ada has entered <secret> correctly
      And Ada is one wrong entry of <secret> below the limit
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: in the same request, Ada cannot enter <secret> just before the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is just before its end
      When Ada enters <secret> correctly
      Then it is refused

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: in the same request, Ada can enter <secret> at the end of the declared lock
      Given Ada and Ben are about to enter <secret>
      And Ada has reached the limit of wrong entries of <secret>
      And Ada has tried more entries of <secret> halfway through the lock, and it is at its end
      When Ada enters <secret> correctly
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |
