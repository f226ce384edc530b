@area:notices
Feature: Notices: allowing and refusing a sign-in
  The notice arrives while the sign-in is pending. On a trusted device the owner can allow the sign-
  in or refuse it.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:NOTIFY-06
  Rule: The notice must let the owner allow the sign-in, which then continues to its code

    Example: after Ada allows a sign-in, the code is shown and completes the sign-in
      Given Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet
      And Ada sees a code on her trusted phone
      And Ada can sign in on the tablet with that code

    Example: after Ada allows a sign-in on one of two trusted devices, the sign-in still needs a code
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      When Ada allows the request on her trusted Mac
      Then it is accepted
      And Ada is not signed in on the tablet
      And Ada sees a code on her trusted Mac
      And Ada can sign in on the tablet with that code

    Example: after Ada allows a sign-in, a wrong code does not complete the sign-in
      Given Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted phone
      When Ada enters a wrong code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Scenario Outline: after Ada allows the sign-in of a <client>, the code is shown and completes the sign-in
      Given Ada has begun to sign in on a new <client>
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And Ada can sign in on the <client> with the code from her trusted phone

      Examples: other clients
        | client  |
        | Mac     |
        | browser |

    Scenario Outline: Ada can allow a sign-in <meanwhile>
      Given Ada has begun to sign in on a new tablet
      And <given>
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And Ada can sign in on the tablet with that code

      Examples: whatever came in between
        | meanwhile                    | given                                                     |
        | after a wrong code           | Ada has entered 1 wrong code on the tablet                |
        | until just before it expires | it is just before the end of the time to finish a sign-in |

    Scenario Outline: after Ada, on a trusted <kind>, allows a sign-in, the sign-in goes on to the code
      Given Ada also has a trusted <kind>
      And Ada has begun to sign in on a new client
      When <allows>
      Then it is accepted
      And <sees>

      Examples: other kinds of trusted device
        | kind       | allows                                           | sees                                      |
        | tablet     | Ada allows the request on her trusted tablet     | Ada sees a code on her trusted tablet     |
        | iPod touch | Ada allows the request on her trusted iPod touch | Ada sees a code on her trusted iPod touch |

    Scenario Outline: Ada can allow a sign-in from <where>
      Given requests now come from the address "<address>"
      And Ada has begun to sign in on a new <client>
      When Ada allows the request on her trusted phone
      Then it is accepted
      And Ada sees a code on her trusted phone
      And Ada can sign in on the <client> with the code from her trusted phone

      Examples: wherever it comes from
        | where            | address     | client  |
        | another city     | 203.0.113.7 | tablet  |
        | another city     | 203.0.113.7 | browser |
        | an unknown place | 10.11.12.13 | tablet  |
        | an unknown place | 10.11.12.13 | Mac     |
        | an unknown place | 10.11.12.13 | browser |

  @rule:NOTIFY-07
  Rule: The notice MUST let the owner refuse a sign-in until it is complete

    Example: the notice arrives while the sign-in is pending
      When Ada signs in on a new tablet
      Then a code is asked for
      And Ada is not signed in on the tablet
      And a notice arrives for Ada on her trusted phone
      And Ada's sign-in on the tablet is still waiting

    Example: a sign-in that Ada refused cannot be completed, where refusing ends the whole sign-in
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new tablet
      And Ada has been texted a code for the tablet
      And Ada has refused the request on her trusted phone
      When Ada enters that code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: a sign-in that nobody refused can be completed
      Given Ada has begun to sign in on a new tablet
      And Ada has been texted a code for the tablet
      When Ada enters that code on the tablet
      Then it is accepted
      And Ada is signed in on the tablet

    Example: Ada can refuse a sign-in after she allowed it on another device
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted Mac
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Example: Ada can refuse a sign-in on the trusted device where she allowed it before
      Given Ada has begun to sign in on a new tablet
      And Ada has allowed the request on her trusted phone
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Example: Ada can refuse a sign-in after a wrong code
      Given Ada has begun to sign in on a new tablet
      And Ada has entered 1 wrong code on the tablet
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Example: Ada can refuse a sign-in until just before it expires
      Given Ada has begun to sign in on a new tablet
      And it is just before the end of the time to finish a sign-in
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Scenario Outline: Ada can refuse a sign-in <meanwhile>
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      And <given>
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

      Examples: whatever came in between
        | meanwhile                          | given                                                            |
        | after a code was asked for by text | Ada has asked on the tablet for a code by text to "+12025550101" |
        | after a code was generated         | Ada has generated 1 code on her trusted Mac                      |

    Example: refusing the second of two sign-ins leaves the first one waiting
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has begun to sign in on a new tablet
      And somebody has begun to sign in on a new browser with Ada's password
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the browser
      And Ada's sign-in on the tablet is still waiting

    Example: Ada can refuse the first of two requests for one sign-in after the second was sent
      Given Ada also has a trusted Mac
      And Ada has begun to sign in on a new tablet
      When Ada has a second request sent from the tablet and refuses the first one on her trusted phone
      Then it is accepted
      And Ada is not signed in on the tablet

    Example: where refusing ends the whole sign-in, refusing the first of two requests blocks a code that was sent
      Given the service declares "signin.deny_scope" as "attempt"
      And Ada has been texted a code for a new tablet
      And Ada has a second request sent from the tablet and refuses the first one on her trusted phone
      When Ada enters that code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Scenario Outline: on a trusted <kind>, Ada can refuse a sign-in
      Given Ada also has a trusted <kind>
      And Ada has begun to sign in on a new client
      When <refuses>
      Then it is accepted
      And Ada is not signed in on the client

      Examples: other kinds of trusted device
        | kind       | refuses                                           |
        | Mac        | Ada refuses the request on her trusted Mac        |
        | tablet     | Ada refuses the request on her trusted tablet     |
        | iPod touch | Ada refuses the request on her trusted iPod touch |
