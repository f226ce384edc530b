@area:enrolment @effects
Feature: Enrolment: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                    |
        | unfinished two-factor enrolment | she uses it successfully |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                          |
        | unfinished two-factor enrolment | she enters a wrong code for it |

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                                                                                                                                                                                                                                                                                     |
        | two-factor or two-step enrolment code | she starts or completes another sign-in                                                                                                                                                                                                                                                   |
        | unfinished two-factor enrolment       | she starts or completes another sign-in                                                                                                                                                                                                                                                   |
        | unfinished two-factor enrolment       | she starts a recovery, then she cancels a recovery, then she turns off the find service of its device, then support staff verify her for the keychain, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain |
        | unfinished two-factor enrolment       | support staff let her enter a locked security code again                                                                                                                                                                                                                                  |
        | unfinished two-factor enrolment       | she turns the keychain off on a device                                                                                                                                                                                                                                                    |
        | unfinished two-factor enrolment       | she starts to reset a forgotten password                                                                                                                                                                                                                                                  |
        | unfinished two-factor enrolment       | she reads all her account data                                                                                                                                                                                                                                                            |

      Examples:
        | thing                           | event                                                                                                                    |
        | unfinished two-factor enrolment | she turns on the find service of its device, then she edits the account data, then she turns joining by security code on |
        | unfinished two-factor enrolment | she lets another device join the keychain                                                                                |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                           |
        | unfinished two-factor enrolment |

  @rule:ENROL-22
  Rule: An account created with two-factor on MUST show two-factor as on, without any enrolment

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                   |
        | unfinished two-factor enrolment | she turns two-factor on |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      @edition:2fa-2017
      Examples:
        | thing                                 | event                  |
        | two-factor or two-step enrolment code | she activates two-step |
        | unfinished two-factor enrolment       | she activates two-step |

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                   |
        | two-factor or two-step enrolment code | she turns two-factor on |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                           | event                            |
        | unfinished two-factor enrolment | she requests another code for it |
