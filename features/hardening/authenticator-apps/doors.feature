@area:hardening/authenticator-apps @doors
Feature: Hardening: authenticator apps: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST count with all other wrong codes of the account

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                                        | entry                         |
        | the code of an authenticator app at a sign-in | nothing                       |
        | the code of an authenticator app at a sign-in | zeros                         |
        | the code of an authenticator app at a sign-in | 123456                        |
        | the code of an authenticator app at a sign-in | it without its last character |
        | the code of an authenticator app at a sign-in | it with one character more    |
        | the code of an authenticator app at a sign-in | what Ben has there            |
        | the code that confirms an authenticator app   | nothing                       |
        | the code that confirms an authenticator app   | zeros                         |
        | the code that confirms an authenticator app   | 123456                        |
        | the code that confirms an authenticator app   | it without its last character |
        | the code that confirms an authenticator app   | it with one character more    |
        | the code that confirms an authenticator app   | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben could enter this: <secret>
      And malformed entries <count>
      And Ada has entered as many malformed ones: <secret>
      When Ada enters what is right there: <secret>
      Then it is <verdict>

      Examples:
        | secret                                        | count        | verdict  |
        | the code of an authenticator app at a sign-in | do not count | accepted |
        | the code of an authenticator app at a sign-in | count        | refused  |
        | the code that confirms an authenticator app   | do not count | accepted |
        | the code that confirms an authenticator app   | count        | refused  |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |

  @rule:H-APP-08
  Rule: An authenticator app MUST be enrolled and removed after re-authentication alone

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                                         | entry                         |
        | the password for an authenticator app          | nothing                       |
        | the password for an authenticator app          | zeros                         |
        | the password for an authenticator app          | 123456                        |
        | the password for an authenticator app          | it without its last character |
        | the password for an authenticator app          | it with one character more    |
        | the password for an authenticator app | it with a blank at its end |
        | the password for an authenticator app | it in the other case |
        | the password for an authenticator app          | what Ben has there            |
        | the password that removes an authenticator app | nothing                       |
        | the password that removes an authenticator app | zeros                         |
        | the password that removes an authenticator app | 123456                        |
        | the password that removes an authenticator app | it without its last character |
        | the password that removes an authenticator app | it with one character more    |
        | the password that removes an authenticator app | it with a blank at its end |
        | the password that removes an authenticator app | it in the other case |
        | the password that removes an authenticator app | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                |
        | the password for an authenticator app |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |
